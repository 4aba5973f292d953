import { SANDBOX_ACCOUNTS } from './accounts.js';

const STYLE = `
*{box-sizing:border-box;margin:0}
body{font:1.0625rem/1.5 system-ui,"Noto Sans",sans-serif;color:#231A15;background:#FAF6EF}
.mark{background:#FBE3A6;text-align:center;font-weight:600;letter-spacing:.04em;padding:6px 12px}
main{max-width:560px;margin:0 auto;padding:24px 16px 40px}
h1{font-size:1.625rem;line-height:1.3;margin-bottom:8px}
.lead{color:#5C534B;margin-bottom:20px}
fieldset{border:0;padding:0;margin:0 0 20px;background:#fff;border:1px solid #E2D9CC;border-radius:12px;overflow:hidden}
legend{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
label{display:flex;gap:12px;align-items:flex-start;padding:12px 16px;min-height:56px;border-bottom:1px solid #E2D9CC;cursor:pointer}
label:last-child{border-bottom:0}
label:has(:checked){background:#E9F1F8}
input{width:20px;height:20px;margin:3px 0 0;accent-color:#184F86;flex:none}
b{display:block;font-weight:600}
small{display:block;font-size:.9375rem;color:#5C534B}
button{width:100%;min-height:56px;border:0;border-radius:12px;background:#184F86;color:#fff;font:inherit;font-weight:600;cursor:pointer}
button:hover{background:#123c66}
:focus-visible{outline:3px solid #231A15;outline-offset:2px;box-shadow:0 0 0 7px #F2B21B}
.error{border-left:4px solid #9B1C1F;background:#FDF0EC;color:#7A1216;padding:12px 16px;margin-bottom:16px;border-radius:0 8px 8px 0}
`;

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<p class="mark">MÁY CHỦ THỬ — KHÔNG PHẢI VNeID THẬT</p>
<main>
${body}
</main>
</body>
</html>
`;
}

export function signInPage(action: string, problem?: string): string {
  const choices = SANDBOX_ACCOUNTS.map(
    ({ key, fullName, role }) =>
      `<label><input type="radio" name="account" value="${key}" required><span><b>${fullName}</b><small>${role}</small></span></label>`,
  ).join('\n');
  return page(
    'Đăng nhập thử',
    `<h1>Đăng nhập thử</h1>
<p class="lead">Trang này thay cho VNeID khi chạy với dữ liệu mẫu. Không có người thật nào ở đây và không cần mật khẩu.</p>
${problem ? `<p class="error" role="alert">${problem}</p>` : ''}
<form method="post" action="${escapeHtml(action)}">
<fieldset><legend>Chọn một tài khoản mẫu</legend>
${choices}
</fieldset>
<button type="submit">Đăng nhập</button>
</form>`,
  );
}

export function messagePage(title: string, text: string): string {
  return page(title, `<h1>${title}</h1>\n<p class="lead">${escapeHtml(text)}</p>`);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
