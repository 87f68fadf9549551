import argparse
from flask import Flask
def serve(args):
    Flask(__name__).run(host=args.host, debug=args.debug)  # finding: bind-all-interfaces
def main():
    parser = argparse.ArgumentParser()
    sub = parser.add_subparsers()
    p = sub.add_parser("serve")
    p.add_argument("--host", default="0.0.0.0")
    p.add_argument("--debug", action="store_true", default=False)
    p.set_defaults(func=serve)
    args = parser.parse_args()
    args.func(args)
if __name__ == "__main__":
    main()
