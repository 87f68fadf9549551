from core import Backend
Backend("x").run(host="0.0.0.0")  # finding: bind-all-interfaces, run-on-import
