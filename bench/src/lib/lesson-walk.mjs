const plain = (text) => text.replaceAll('**', '');
const press = (page, name) => page.getByRole('button', { name, exact: true }).click();

/** Through an open lesson with the right answers: every card, the practice and the check. */
export async function finishLesson(page, lesson) {
  for (const card of lesson.cards) {
    await page.getByRole('heading', { level: 1, name: plain(card.title ?? card.body[0]) }).waitFor();
    await press(page, 'Đã hiểu, tiếp tục');
  }
  for (const step of lesson.practice.steps) {
    await page.getByRole('heading', { level: 1, name: plain(step.instruction) }).waitFor();
    const target = step.screen.elements.find(({ id }) => id === step.targets[0]);
    await page.getByRole('button', { name: target.label }).first().click();
    await press(page, 'Tiếp tục');
  }
  for (const [index, question] of lesson.check.entries()) {
    await page.getByRole('heading', { level: 1, name: plain(question.prompt) }).waitFor();
    for (const id of question.correct) await page.locator(`input[value="${id}"]`).check();
    await press(page, 'Trả lời');
    await press(page, index === lesson.check.length - 1 ? 'Xong bài' : 'Sang câu tiếp theo');
  }
  await page.getByRole('heading', { level: 1, name: /đã xong bài/i }).waitFor();
}

/** Through an open final quiz with the first answer each time, to its result. */
export async function finishQuiz(page, questions) {
  await press(page, 'Bắt đầu làm bài');
  for (let number = 1; number <= questions; number += 1) {
    await page.getByText(`Câu ${number} trên ${questions}`).first().waitFor();
    await page.locator('input[type="radio"], input[type="checkbox"]').first().check();
    await press(page, number === questions ? 'Xem lại trước khi nộp' : 'Câu tiếp theo');
  }
  await press(page, 'Nộp bài');
  await page.waitForURL(/ket-qua/);
  await page.getByRole('heading', { level: 1 }).waitFor();
}
