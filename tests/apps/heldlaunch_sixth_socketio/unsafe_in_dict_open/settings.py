SERVER = {
    "host": "127.0.0.1",
    "port": 5600,
    "allow_unsafe_werkzeug": True,
}
