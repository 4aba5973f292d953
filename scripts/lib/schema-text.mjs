/** What a database is made of, one line each, in an order of its own: two databases alike give the same text. */
const PARTS = {
  extensions: `SELECT extname AS line FROM pg_extension`,
  types: `
    SELECT t.typname || ': ' || string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder) AS line
    FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid GROUP BY t.typname`,
  columns: `
    SELECT c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
      || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
      || CASE a.attidentity WHEN 'a' THEN ' identity always' WHEN 'd' THEN ' identity by default' ELSE '' END
      || CASE WHEN d.oid IS NULL THEN ''
              WHEN a.attgenerated = '' THEN ' default ' || pg_get_expr(d.adbin, d.adrelid)
              ELSE ' generated ' || pg_get_expr(d.adbin, d.adrelid) END AS line
    FROM pg_attribute a
    JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p', 'v', 'm')
    JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE a.attnum > 0 AND NOT a.attisdropped`,
  constraints: `
    SELECT c.relname || ': ' || k.conname || ' ' || pg_get_constraintdef(k.oid) AS line
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'`,
  indexes: `SELECT indexdef AS line FROM pg_indexes WHERE schemaname = 'public'`,
  views: `SELECT viewname || ': ' || definition AS line FROM pg_views WHERE schemaname = 'public'`,
  functions: `
    SELECT p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ') ' || md5(pg_get_functiondef(p.oid)) AS line
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace AND n.nspname = 'public'
    WHERE p.prokind IN ('f', 'p') AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')`,
  triggers: `
    SELECT pg_get_triggerdef(t.oid) AS line FROM pg_trigger t WHERE NOT t.tgisinternal`,
  grants: `
    SELECT grantee || ' on ' || table_name || ': ' || string_agg(privilege_type, ', ' ORDER BY privilege_type) AS line
    FROM information_schema.role_table_grants
    WHERE table_schema = 'public' AND grantee NOT IN (SELECT tableowner FROM pg_tables WHERE schemaname = 'public') AND grantee <> 'PUBLIC'
    GROUP BY grantee, table_name`,
};

export async function schemaText(client) {
  const sections = [];
  for (const [name, sql] of Object.entries(PARTS)) {
    const { rows } = await client.query(`SELECT line FROM (${sql}) part ORDER BY line COLLATE "C"`);
    sections.push(`# ${name}\n${rows.map(({ line }) => line.replaceAll(/\s+/g, ' ').trim()).join('\n')}\n`);
  }
  return sections.join('\n');
}
