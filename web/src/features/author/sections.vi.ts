export default { courses: 'Khóa học', upload: 'Tải gói khóa học' };
