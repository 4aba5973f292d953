/** One thing an author has to mend: where it stands, and what is wrong in words. */
export interface Finding {
  where: string;
  message: string;
}
