import type { Course } from '../schema.js';
import { vneid } from './vneid/course.js';

/** Every course that ships with the product, in the order a beginner takes them. */
export const shippedCourses: Course[] = [vneid];
