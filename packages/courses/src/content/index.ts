import type { Course } from '../schema.js';
import { aiBasics } from './ai-co-ban/course.js';
import { onlineSafety } from './an-toan-so/course.js';
import { dichVuCong } from './dich-vu-cong-truc-tuyen/course.js';
import { cashlessPayment } from './thanh-toan-khong-tien-mat/course.js';
import { administrativeSystem } from './giai-quyet-tthc/course.js';
import { vneidServices } from './tien-ich-vneid/course.js';
import { vneid } from './vneid/course.js';
import { communeChannels } from './zalo-va-ung-dung-thanh-pho/course.js';

/** Every course that ships with the product, in the order a beginner takes them. */
export const shippedCourses: Course[] = [
  vneid,
  dichVuCong,
  cashlessPayment,
  aiBasics,
  onlineSafety,
  administrativeSystem,
  vneidServices,
  communeChannels,
];
