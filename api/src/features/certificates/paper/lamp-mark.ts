import type { Paper } from '../../../platform/pdf/paper.js';

/** The product's mark, as on its pages: the lamp by which people once learned to read at night. */
export function drawLampMark(document: Paper, x: number, y: number, size: number): void {
  document
    .save()
    .translate(x, y)
    .scale(size / 48, size / 48, { origin: [0, 0] });
  document.roundedRect(0, 0, 48, 48, 12).fill('#7A1216');
  document.path('M24 11.5c3.6 4 4.7 6.2 4.7 8.6a4.7 4.7 0 0 1-9.4 0c0-2.4 1.1-4.6 4.7-8.6z').fill('#F2B21B');
  document.lineWidth(2.2).lineCap('round').lineJoin('round').strokeColor('#F7EBD8');
  document
    .path(
      'M18.5 28c-3-2.2-4.3-4.8-4.3-8 0-4.3 2.7-7.3 4.3-11.3M29.5 28c3-2.2 4.3-4.8 4.3-8 0-4.3-2.7-7.3-4.3-11.3',
    )
    .stroke();
  document.path('M16 28.5h16l-1.5 4h-13zM14 36.5h20M18 32.5l-1.8 4M30 32.5l1.8 4').stroke();
  document.restore();
}
