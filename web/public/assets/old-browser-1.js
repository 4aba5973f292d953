/* Runs in every browser, however old: nothing newer than ES5 here. */
(function () {
  var missing =
    !window.Promise ||
    !window.indexedDB ||
    !window.HTMLDialogElement ||
    !Array.prototype.at ||
    !Object.hasOwn ||
    !String.prototype.replaceAll;
  if (!missing) return;
  function tell() {
    var box = document.createElement('div');
    box.setAttribute('role', 'alert');
    box.style.cssText =
      'max-width:34em;margin:24px auto;padding:20px;font:20px/1.6 sans-serif;color:#231A15;background:#fff;border:3px solid #9B1C1F;border-radius:12px';
    box.innerHTML =
      '<h1 style="margin:0 0 12px;font-size:26px;line-height:1.3">Trình duyệt trên máy này đã cũ</h1>' +
      '<p style="margin:0 0 12px">Trang học chưa mở được trên trình duyệt này. Không phải lỗi của người dùng.</p>' +
      '<ol style="margin:0 0 12px;padding-left:1.4em;list-style:decimal">' +
      '<li>Điện thoại Android: mở <b>CH Play</b>, tìm <b>Chrome</b>, bấm <b>Cập nhật</b>.</li>' +
      '<li>iPhone: mở <b>Cài đặt</b>, chọn <b>Cài đặt chung</b>, rồi <b>Cập nhật phần mềm</b>.</li>' +
      '<li>Máy tính: mở trang này bằng Chrome, Edge, Firefox hoặc Cốc Cốc bản mới.</li>' +
      '</ol>' +
      '<p style="margin:0 0 12px">Vẫn chưa được thì mời mở trang này bằng máy khác.</p>' +
      '<p lang="en" style="margin:0;color:#5C534B">This browser is too old for these pages. Please update it, or open this address on another device.</p>';
    var root = document.getElementById('root');
    if (root) root.style.display = 'none';
    var main = document.createElement('main');
    main.appendChild(box);
    document.body.insertBefore(main, document.body.firstChild);
  }
  if (document.body) tell();
  else document.addEventListener('DOMContentLoaded', tell);
})();
