import type { IconName, ScreenElement, ScreenSpec, Variant } from '../../schema.js';

/** Drawn windows of the system. Every supplier words its own a little differently, so cards carry a variant. */
export const windowOf = (
  title: string,
  alt: string,
  elements: ScreenElement[],
  highlight?: string,
): ScreenSpec => ({ device: 'computer', title, alt, elements, highlight });

export const row = (id: string, label: string, value?: string, icon?: IconName): ScreenElement => ({
  id,
  kind: 'list-item',
  label,
  value,
  icon,
});

export const line = (id: string, label: string): ScreenElement => ({ id, kind: 'text', label });

export const button = (id: string, label: string, icon?: IconName): ScreenElement => ({
  id,
  kind: 'button',
  label,
  icon,
});

/** The buttons of the system are named by its supplier. */
export const otherLabels: Variant = {
  when: 'Nếu máy hiện tên nút khác',
  body: ['Mỗi nhà cung cấp đặt tên hơi khác nhau.', 'Việc cần làm vẫn như vậy. Chưa rõ thì hỏi Tổ ứng cứu.'],
};
