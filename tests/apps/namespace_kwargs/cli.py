import argparse
import logging
import wsgi


def argparser():
    parser = argparse.ArgumentParser()
    parser.add_argument("--host", default="0.0.0.0")
    parser.add_argument("--log-level", default="info")
    return parser


def main():
    args = argparser().parse_args()
    logging.basicConfig(level=args.log_level.upper())
    del args.log_level
    wsgi.create_app().run(**vars(args))  # finding: bind-all-interfaces


if __name__ == '__main__':
    main()
