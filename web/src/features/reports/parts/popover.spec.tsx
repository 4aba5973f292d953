import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Popover } from './popover.js';

const open = async () => {
  render(
    <>
      <Popover label="Lọc">{() => <input aria-label="Khóa học" />}</Popover>
      <button type="button">Bên cạnh</button>
    </>,
  );
  const button = screen.getByRole('button', { name: 'Lọc' });
  await userEvent.click(button);
  await userEvent.tab();
  return button;
};

test('Escape closes it from anywhere inside and gives the focus back to its button', async () => {
  const button = await open();
  expect(document.activeElement).toBe(screen.getByLabelText('Khóa học'));
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByLabelText('Khóa học')).toBeNull();
  expect(document.activeElement).toBe(button);
  expect(button.getAttribute('aria-expanded')).toBe('false');
});

test('leaving it with Tab, or a click beside it, closes it', async () => {
  const button = await open();
  await userEvent.tab();
  expect(screen.queryByLabelText('Khóa học')).toBeNull();
  await userEvent.click(button);
  await userEvent.click(document.body);
  expect(screen.queryByLabelText('Khóa học')).toBeNull();
});
