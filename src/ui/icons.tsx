import type { JSX } from 'preact';

/** Icons are strokes in the colour of the text around them; what they mean is said by the button's own name. */
function icon(path: string): () => JSX.Element {
  return () => (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

export const CloseIcon = icon('M4 4l8 8M12 4l-8 8');
export const PinIcon = icon('M6 2.5h4M6.7 2.5v4L4.5 9h7L9.3 6.5v-4M8 9v4.5');
export const UpIcon = icon('M3.5 10L8 5.5 12.5 10');
export const DownIcon = icon('M3.5 6L8 10.5 12.5 6');
/** Points to where one came from: against the direction of reading. Mirrored by the style sheet. */
export const BackIcon = icon('M9.5 3.5L5 8l4.5 4.5');
export const ArchiveIcon = icon('M2.5 3h11v3h-11zM3.5 6v7h9V6M6.5 8.8h3');
export const OptionsIcon = icon('M2.5 4.5h11M2.5 11.5h11M6 2.8v3.4M10.5 9.8v3.4');
export const PauseIcon = icon('M5.5 3.5v9M10.5 3.5v9');

/** The product's mark, drawn as in icons/icon.svg: a page with a marked line, and the way back in time. */
export function Mark(): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 128 128" width="28" height="28" aria-hidden="true" focusable="false">
      <rect x="4" y="4" width="120" height="120" rx="26" fill="var(--mark-ground)" />
      <g fill="none" stroke="var(--mark-line)" stroke-linecap="round" stroke-linejoin="round">
        <path d="M28 34h72M28 58h34" stroke-width="11" />
        <path d="M28 92h28" stroke="var(--mark-under)" stroke-width="14" />
        <path d="M70.5 70.5A20 20 0 1 1 72 99M67 56v16h16" stroke-width="8" />
        <path d="M87 77v9l6 5" stroke-width="6" />
      </g>
    </svg>
  );
}
