/**
 * The gate: all that runs on a page that does not speak of a story. Looks once; if it sees a name of the story it tells the
 * background, which brings the visit script here unless the reader has turned the site off. Otherwise it waits for the
 * page to become another (see late.ts). It never changes the page and asks for nothing.
 */
import { sendFromGate } from '../../platform/gate-runtime.ts';
import { leaveAnchors } from '../anchors.ts';
import { lookLater } from './late.ts';
import { isTiny, mayBeOfStory } from './look.ts';

const anchors = new RegExp(__GATE__);
leaveAnchors(anchors);

function look(): boolean {
  if (isTiny(window) || !mayBeOfStory(document, anchors)) return false;
  void sendFromGate({ name: 'gate.passed', request: null });
  return true;
}

// Drawings and data shown on their own have no body, and nothing to read.
if (document.body instanceof HTMLElement && !look())
  lookLater(window, look, () => anchors.test(document.title));
