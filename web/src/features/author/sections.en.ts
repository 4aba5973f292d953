export default { courses: 'Courses', upload: 'Upload a course' };
