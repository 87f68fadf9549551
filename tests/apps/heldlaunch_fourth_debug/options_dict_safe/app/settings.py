RUN_OPTIONS = {
    "host": "127.0.0.1",
    "port": 5000,
    "debug": False,
    "threaded": True,
}
