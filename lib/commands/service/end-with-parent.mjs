// Loaded before anything else by every child: a child whose parent is gone, even killed, ends too and blocks no port. It asks now and then instead of
// listening, because a listener on the channel would keep a child alive that has done its work.
if (process.channel) {
  setInterval(() => {
    if (!process.connected) process.exit(0)
  }, 500).unref()
}
