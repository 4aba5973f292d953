import exceljs from 'exceljs';

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô'];
const MIDDLES = ['Văn', 'Thị', 'Đức', 'Thu', 'Minh', 'Ngọc', 'Quang', 'Thanh'];
const GIVEN = [
  'An',
  'Bình',
  'Chi',
  'Dung',
  'Giang',
  'Hà',
  'Hải',
  'Hạnh',
  'Hoa',
  'Hùng',
  'Lan',
  'Linh',
  'Mai',
  'Nam',
  'Nga',
];
const TITLES = ['Giáo viên', 'Nhân viên', 'Kế toán', 'Văn thư'];

/** @returns the .xlsx of a commune's list with that many staff in its schools, no two lists with a person in common */
export async function rosterFile({ commune, rows, offset }) {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('Danh sách');
  sheet.addRow(['DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC']);
  sheet.addRow([
    'TT',
    'Họ và tên',
    'Ngày sinh',
    'Giới tính',
    'Số định danh cá nhân',
    'Chức vụ',
    'Đơn vị công tác',
    'Đối tượng',
    'Điện thoại',
  ]);
  for (let row = 0; row < rows; row += 1) {
    const number = offset + row;
    const year = 1970 + (number % 30);
    const female = number % 2 === 1;
    const id = `099${female ? 1 : 0}${String(year).slice(2)}${String(number % 1_000_000).padStart(6, '0')}`;
    const name = `${FAMILIES[number % 10]} ${female ? 'Thị' : MIDDLES[number % 8]} ${GIVEN[number % 15]}`;
    const day = `${String(1 + (number % 28)).padStart(2, '0')}/${String(1 + (number % 12)).padStart(2, '0')}/${year}`;
    sheet.addRow([
      row + 1,
      name,
      day,
      female ? 'Nữ' : 'Nam',
      id,
      TITLES[number % 4],
      `Trường số ${1 + (row % 10)} xã Đo ${commune}`,
      'Viên chức',
      `09${String(10_000_000 + number)}`,
    ]);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
