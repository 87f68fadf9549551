import argparse
from .web import app
def main(argv=None):
    p = argparse.ArgumentParser(prog="tool")
    p.add_argument("--host", default="0.0.0.0")
    a = p.parse_args(argv)
    app.run(host=a.host, debug=True)  # finding: bind-all-interfaces, debugger-exposed
    return 0
