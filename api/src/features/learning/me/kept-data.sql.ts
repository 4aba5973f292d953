/** Each kind of thing that is kept about a person: said in plain words beside the very rows it speaks of. */
interface Kept {
  kind: string;
  title: string;
  why: string;
  howLong: string;
  /** What the person gets of each row. $1 is the person. */
  columns: string;
  from: string;
  at: string;
}

export const KEPT = [
  {
    kind: 'identity',
    title: 'Họ tên, ngày sinh, giới tính, liên hệ, số định danh cá nhân',
    why: 'Để biết đúng người học và ghi đúng kết quả. Số định danh được mã hóa, không hiện đầy đủ ở đâu cả.',
    howLong: 'Đến khi được xóa theo yêu cầu hoặc quy định.',
    columns: `full_name AS "fullName", birth_date AS "birthDate", birth_year AS "birthYear", sex, phone, email,
      number_hash IS NOT NULL AS "hasPersonalNumber", created_at AS "createdAt"`,
    from: 'person WHERE id = $1',
    at: 'created_at',
  },
  {
    kind: 'memberships',
    title: 'Đơn vị, nhóm đối tượng, chức danh',
    why: 'Để biết khóa học nào là bắt buộc và tính tỷ lệ của đơn vị.',
    howLong: 'Lâu dài, vì báo cáo đã gửi dựa vào đây.',
    columns: `u.slug AS unit, m.category, m.title, m.is_primary AS "isPrimary", m.valid_from AS "validFrom", m.valid_to AS "validTo",
      m.recorded_at AS "recordedAt", m.superseded_at AS "supersededAt"`,
    from: 'membership m JOIN org_unit u ON u.id = m.unit_id WHERE m.person_id = $1',
    at: 'm.recorded_at',
  },
  {
    kind: 'accounts',
    title: 'Tài khoản và cách đăng nhập',
    why: 'Để lần sau đăng nhập vào đúng hồ sơ này. Mật khẩu VNeID không bao giờ được lưu.',
    howLong: 'Đến khi tài khoản được đóng.',
    columns: `issuer, created_at AS "createdAt", last_sign_in_at AS "lastSignInAt", disabled_at AS "disabledAt"`,
    from: 'account WHERE person_id = $1',
    at: 'created_at',
  },
  {
    kind: 'sessions',
    title: 'Phiên đăng nhập',
    why: 'Để giữ đăng nhập và để thấy máy nào đang dùng tài khoản.',
    howLong: 'Đến khi hết hạn.',
    columns: `signed_in_by AS "signedInBy", created_at AS "createdAt", last_seen_at AS "lastSeenAt", ended_at AS "endedAt", device_label AS device`,
    from: 'session WHERE person_id = $1',
    at: 'created_at',
  },
  {
    kind: 'enrolments',
    title: 'Khóa học đã nhận',
    why: 'Để giữ đúng phiên bản đang học.',
    howLong: 'Lâu dài.',
    columns: `c.slug AS course, e.course_version_id AS "courseVersionId", e.enrolled_at AS "enrolledAt"`,
    from: 'enrolment e JOIN course c ON c.id = e.course_id WHERE e.person_id = $1',
    at: 'e.enrolled_at',
  },
  {
    kind: 'records',
    title: 'Bản ghi học tập: bài đã mở, câu đã trả lời, bài đã học xong',
    why: 'Để học tiếp từ chỗ dừng và làm căn cứ cho kết quả hoàn thành.',
    howLong: 'Lâu dài.',
    columns: `id, kind, course_version_id AS "courseVersionId", lesson_id AS "lessonId", occurred_at AS "occurredAt",
      clock_offset_ms AS "clockOffsetMs", received_at AS "receivedAt", device_id AS "deviceId", payload`,
    from: 'learning_event WHERE subject_id = $1',
    at: 'received_at',
  },
  {
    kind: 'attempts',
    title: 'Lượt làm bài kiểm tra cuối khóa',
    why: 'Để chấm bài và cho xem lại bài đã làm.',
    howLong: 'Lâu dài.',
    columns: `id, course_version_id AS "courseVersionId", opened_at AS "openedAt", closed_at AS "closedAt", answers,
      late_answers AS "lateAnswers", score, passed`,
    from: 'quiz_attempt WHERE person_id = $1',
    at: 'opened_at',
  },
  {
    kind: 'completions',
    title: 'Kết quả hoàn thành khóa học',
    why: 'Để chứng nhận việc học và tính vào số liệu của đơn vị.',
    howLong: 'Lâu dài, vì báo cáo đã gửi dựa vào đây.',
    columns: `k.slug AS course, c.completed_at AS "completedAt", c.trust, c.confirmed, c.signed_in_by AS "signedInBy",
      c.recorded_at AS "recordedAt", c.revoke_reason AS "revokeReason"`,
    from: 'completion c JOIN course k ON k.id = c.course_id WHERE c.person_id = $1',
    at: 'c.recorded_at',
  },
  {
    kind: 'telemetry',
    title: 'Thẻ đã xem và thời gian xem',
    why: 'Để biết bài nào khó mà sửa. Không dùng để chấm hay tính kết quả.',
    howLong: '90 ngày.',
    columns: `kind, lesson_id AS "lessonId", occurred_at AS "occurredAt", received_at AS "receivedAt", payload`,
    from: 'telemetry_event WHERE subject_id = $1',
    at: 'received_at',
  },
  {
    kind: 'refused',
    title: 'Bản ghi gửi lên nhưng không được nhận',
    why: 'Để không mất gì: người phụ trách có thể xem lại vì sao không nhận.',
    howLong: 'Lâu dài.',
    columns: `event_id AS "eventId", problem, body, received_at AS "receivedAt"`,
    from: 'quarantined_event WHERE actor_id = $1',
    at: 'received_at',
  },
] as const satisfies readonly Kept[];

export type KeptKind = (typeof KEPT)[number]['kind'];
