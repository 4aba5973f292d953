// Loaded into a child by --import. When the command that started it is killed, the channel closes, and the
// child ends by itself instead of holding its port and the database.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
