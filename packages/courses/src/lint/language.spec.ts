import { sentenceLengths } from './language.js';

describe('the length of a sentence', () => {
  it.each([
    ['counts syllables between spaces', 'Bấm vào ô đó.', [4]],
    ['counts each sentence by itself', 'Bấm vào đây. Chờ một lát! Xong chưa?', [3, 3, 2]],
    ['counts a quoted label as one', 'Bấm “Tôi xác nhận các thông tin ở trên là đúng” nhé.', [3]],
    ['counts quoted speech in full', 'Nói “một hai ba bốn năm sáu bảy tám chín mười mười một” nhé.', [14]],
    ['does not break at the dot of an address or a number', 'Mở dichvucong.gov.vn trả 45.000 đồng.', [5]],
    ['does not count a dash or a marker stroke', 'Bấm – **chậm thôi**.', [3]],
    ['ends a sentence at a closing quotation mark', 'Hãy bấm “Gửi.” Rồi chờ.', [5]],
  ])('%s', (_, text, lengths) => {
    expect(sentenceLengths(text)).toEqual(lengths);
  });
});
