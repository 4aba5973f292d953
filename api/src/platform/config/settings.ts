import { z } from 'zod';

/** Kinds of settings, each with a message that says what to write. The variable's name is put before it. */
export const port = z.coerce
  .number({ error: 'cần một số từ 1 đến 65535' })
  .int('cần một số từ 1 đến 65535')
  .min(1, 'cần một số từ 1 đến 65535')
  .max(65535, 'cần một số từ 1 đến 65535');

export const flag = z
  .enum(['true', 'false', '1', '0'], { error: 'cần true hoặc false' })
  .transform((value) => value === 'true' || value === '1');

export const optionalUrl = z.url({ error: 'cần một địa chỉ đầy đủ, ví dụ https://…' }).optional();

export const list = z
  .string()
  .default('')
  .transform((value) =>
    value
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  );

export const secret = z
  .string({ error: 'cần được đặt, không có giá trị mặc định' })
  .min(32, 'cần ít nhất 32 ký tự ngẫu nhiên');

export const minutes = z.coerce
  .number({ error: 'cần số phút, từ 1 đến 43200' })
  .int()
  .min(1, 'cần số phút, từ 1 đến 43200')
  .max(43200, 'cần số phút, từ 1 đến 43200');
