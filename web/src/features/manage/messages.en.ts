export default {
  people: 'People',
  units: 'Units',
  programmes: 'Programmes',
  exemptions: 'Exemptions',
  grants: 'Roles',
  slips: 'Activation slips',
  links: 'Account links to review',
  accounts: 'Accounts',
  stumbles: 'Where people stumble',
  machines: 'Connected programs',
  audit: 'Audit log',
};
