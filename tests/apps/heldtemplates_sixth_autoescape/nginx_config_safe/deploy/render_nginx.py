"""Writes the web server configuration on the deployment machine."""
import sys

from jinja2 import Environment, FileSystemLoader, StrictUndefined

env = Environment(loader=FileSystemLoader("deploy/conf"), undefined=StrictUndefined, autoescape=False)

if __name__ == "__main__":
    sys.stdout.write(env.get_template("site.conf").render(server_name=sys.argv[1], port=8000))
