// Loaded before anything else by every child: a child whose parent is gone, even killed, ends too and blocks no port.
if (process.channel) {
  process.once('disconnect', () => process.exit(0))
  // Listening alone must not keep a child alive that has done its work.
  process.channel.unref()
}
