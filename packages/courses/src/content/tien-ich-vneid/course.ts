import type { Course } from '../../schema.js';
import { lesson1 } from './lesson-1.js';
import { lesson2 } from './lesson-2.js';
import { lesson3 } from './lesson-3.js';
import { lesson4 } from './lesson-4.js';
import { lesson5 } from './lesson-5.js';
import { pool1 } from './pool-1.js';
import { pool2 } from './pool-2.js';
import { simulation } from './simulation.js';
import { REVIEWED_ON, sources } from './sources.js';

export const vneidServices: Course = {
  slug: 'tien-ich-vneid',
  title: 'Sổ sức khỏe, bằng lái, an sinh trên VNeID',
  summary: 'Sổ sức khỏe điện tử, giấy phép lái xe và tài khoản an sinh xã hội trên VNeID.',
  icon: 'health',
  minutes: 45,
  reviewedOn: REVIEWED_ON,
  sources,
  lessons: [lesson1, lesson2, lesson3, lesson4, lesson5],
  simulation,
  finalQuiz: { drawn: 10, passMark: 8, attemptLimit: null, coolDownMinutes: 5, pool: [...pool1, ...pool2] },
};
