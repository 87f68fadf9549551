"""Writes vhost files on the deployment machine, never HTML."""
import sys

from jinja2 import Environment, FileSystemLoader

env = Environment(loader=FileSystemLoader("deploy"), keep_trailing_newline=True)

if __name__ == "__main__":
    text = env.get_template("vhost.conf").render(server_name="www.lindenhof.example", port=8000)
    sys.stdout.write(text)
