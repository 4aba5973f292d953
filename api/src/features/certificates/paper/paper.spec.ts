import { execFileSync } from 'node:child_process';
import { itWhen } from '../../../../../scripts/jest/it-when.mjs';
import { certificatePdf, type CertificatePaper } from './certificate.pdf.js';
import { dayInWords } from './days.rules.js';
import { recordPdf, type RecordPaper } from './record.pdf.js';

const certificate: CertificatePaper = {
  fullName: 'Phạm Thị Minh Xuyến',
  courseName: 'VNeID: danh tính số của tôi',
  versionNumber: 2,
  lessonCount: 5,
  minutes: 40,
  completedOn: '2026-08-03',
  issuedOn: '2026-08-03',
  issuedAt: new Date('2026-08-03T05:00:00Z'),
  validUntil: null,
  issuer: 'Thành phố Hải Phòng',
  signedInBy: 'vneid',
  code: 'ABCD-EFGH-JKMN',
  verifyUrl: 'https://hoc.example.vn/lop/xac-nhan/ABCD-EFGH-JKMN',
  revokedOn: null,
  sample: false,
};
const record: RecordPaper = {
  fullName: 'Phạm Thị Minh Xuyến',
  issuer: 'Thành phố Hải Phòng',
  asOf: '2026-11-22',
  madeAt: new Date('2026-11-22T00:00:00Z'),
  rows: Array.from({ length: 60 }, (_, index) => ({
    courseName: `Khóa học số ${index} có một cái tên đủ dài để xuống dòng trong ô`,
    platform: index % 2 ? 'Nền tảng quốc gia' : null,
    completedOn: '2026-07-07',
    trust: index % 2 ? 'declared' : 'system',
    confirmed: index !== 1,
    code: index % 2 ? null : 'ABCD-EFGH-JKMN',
  })),
  underWay: [{ courseName: 'AI cơ bản', since: '2026-11-01' }],
  verifyPage: 'https://hoc.example.vn/lop/xac-nhan',
  sample: true,
};

const reader = (): boolean => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const textOf = (pdf: Buffer): string =>
  execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' }).replace(/[ \t]+/g, ' ');
const pagesOf = (text: string): number => text.split('\f').length - 1;

describe('the paper of a certificate', () => {
  it('is the same bytes for the same facts, and others for others', async () => {
    const first = await certificatePdf(certificate);
    expect((await certificatePdf({ ...certificate })).equals(first)).toBe(true);
    expect((await certificatePdf({ ...certificate, fullName: 'Phạm Thị Minh Xuyên' })).equals(first)).toBe(
      false,
    );
  });

  itWhen(reader(), 'pdftotext is not installed')(
    'has in letters that can be copied: name, course, day, issuer, code and address',
    async () => {
      const text = textOf(await certificatePdf(certificate));
      for (const shown of [
        'Phạm Thị Minh Xuyến',
        'VNeID: danh tính số của tôi',
        'ngày 03 tháng 8 năm 2026',
        'Thành phố Hải Phòng',
        'ABCD-EFGH-JKMN',
        'hoc.example.vn/lop/xac-nhan',
        'Không quy định thời hạn',
        'người học đăng nhập bằng VNeID',
      ])
        expect(text).toContain(shown);
      expect(text).not.toMatch(/MẪU|THU HỒI|chứng chỉ/i);
      expect(pagesOf(text)).toBe(1);
    },
  );

  itWhen(reader(), 'pdftotext is not installed')(
    'holds the longest names and titles whole, on one page',
    async () => {
      const fullName = 'Công Tằng Tôn Nữ Hoàng Thị Nguyễn Phước Ngọc Ánh Tuyết Dương Quỳnh'.normalize('NFD');
      const courseName =
        'Hệ thống thông tin giải quyết thủ tục hành chính: tiếp nhận, xử lý và trả kết quả hồ sơ cho người dân, doanh nghiệp';
      const text = textOf(await certificatePdf({ ...certificate, fullName, courseName })).replace(
        /\s+/g,
        ' ',
      );
      expect(text).toContain(fullName.normalize('NFC'));
      expect(text).toContain(courseName);
    },
  );

  itWhen(reader(), 'pdftotext is not installed')(
    'says across itself that it is a sample, or that it was revoked and when',
    async () => {
      expect(textOf(await certificatePdf({ ...certificate, sample: true }))).toContain(
        'DỮ LIỆU MẪU – KHÔNG CÓ GIÁ TRỊ',
      );
      expect(textOf(await certificatePdf({ ...certificate, revokedOn: '2026-11-22' }))).toContain(
        'ĐÃ THU HỒI NGÀY 22/11/2026',
      );
    },
  );
});

describe('the learning record', () => {
  it('is the same bytes for the same facts', async () => {
    expect((await recordPdf(record)).equals(await recordPdf({ ...record }))).toBe(true);
  });

  itWhen(reader(), 'pdftotext is not installed')(
    'tells each course, how it is known, and the page, over as many pages as it needs',
    async () => {
      const text = textOf(await recordPdf(record));
      const pages = pagesOf(text);
      expect(pages).toBeGreaterThan(1);
      expect(text).toContain(`${pages}/${pages}`);
      expect(text).toContain(
        '59 khóa học đã hoàn thành, 1 chờ xác nhận · tính đến ngày 22 tháng 11 năm 2026',
      );
      expect(text.match(/ABCD-EFGH-JKMN/g)).toHaveLength(30);
      expect(text).toContain('Đang học');
      expect(text).toContain('DỮ LIỆU MẪU');
    },
  );
});

describe('a day in words', () => {
  it.each([
    ['2026-08-03', 'ngày 03 tháng 8 năm 2026'],
    ['2026-01-31', 'ngày 31 tháng 01 năm 2026'],
    ['2026-02-09', 'ngày 09 tháng 02 năm 2026'],
    ['2026-12-01', 'ngày 01 tháng 12 năm 2026'],
  ])('%s is "%s"', (day, words) => {
    expect(dayInWords(day)).toBe(words);
  });
});
