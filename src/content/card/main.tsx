/**
 * The card: brought by the background to a frame when its first card is wanted, so that a page of the story on which
 * nothing is hovered never pays for it. Leaves the way to make one for the visit script.
 */
import { offerCard } from '../card-port.ts';
import { createCard } from './host.tsx';

offerCard(createCard);
