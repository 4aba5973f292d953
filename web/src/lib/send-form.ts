/** fetch cannot tell how much of a file has gone out; this older way can. Answers as fetch would. */
export function sendForm(
  url: URL,
  headers: Headers,
  form: FormData,
  onProgress: (part: number) => void,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    headers.forEach((value, name) => request.setRequestHeader(name, value));
    request.upload.onprogress = ({ loaded, total }) => {
      if (total > 0) onProgress(loaded / total);
    };
    request.onload = () => resolve(answerOf(request));
    request.onerror = request.onabort = request.ontimeout = () => reject(new TypeError('no answer'));
    request.send(form);
  });
}

function answerOf(request: XMLHttpRequest): Response {
  const headers = new Headers();
  for (const name of ['content-type', 'x-request-id', 'retry-after']) {
    const value = request.getResponseHeader(name);
    if (value) headers.set(name, value);
  }
  const empty = request.status === 204 || request.status === 304;
  return new Response(empty ? null : request.responseText, { status: request.status, headers });
}
