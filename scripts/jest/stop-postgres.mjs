export default async function stopTestPostgres() {
  await globalThis.__bdhvsTestPostgres?.stop();
}
