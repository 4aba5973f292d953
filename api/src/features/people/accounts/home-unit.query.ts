/** SQL for the unit in charge of a person: that of the present primary post, else of the last one. */
export function homeUnitOf(person: string, today: string): string {
  return `LEFT JOIN LATERAL (
      SELECT m.unit_id, u.name AS unit_name, m.valid_to > ${today}::date AS present
        FROM membership m JOIN org_unit u ON u.id = m.unit_id
       WHERE m.person_id = ${person} AND m.is_primary AND m.superseded_at = 'infinity' AND m.valid_from <= ${today}::date
       ORDER BY m.valid_from DESC LIMIT 1) home ON true`;
}

/**
 * SQL for whether a person is in a scope: through the unit in charge, or, for those of no unit (citizens, people of the
 * city's own), through the city itself.
 */
export function isInScope(units: string): string {
  return `CASE WHEN home.unit_id IS NULL
      THEN EXISTS (SELECT FROM org_unit c WHERE c.kind = 'city' AND c.id = ANY (${units}::int[]))
      ELSE home.unit_id = ANY (${units}::int[]) END`;
}

/** SQL for the roles that a person holds on a day or will hold, wherever. */
export function rolesOf(person: string, today: string): string {
  return `ARRAY(SELECT DISTINCT g.role FROM role_grant g
      WHERE g.person_id = ${person} AND g.revoked_at IS NULL AND g.valid_to > ${today}::date ORDER BY g.role)`;
}
