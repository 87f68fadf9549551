import os

from flask import Flask, render_template
from flask_mail import Mail, Message
from jinja2 import Environment, FileSystemLoader

app = Flask(__name__)
app.config["MAIL_SERVER"] = os.environ["MAIL_SERVER"]
mail = Mail(app)

# nginx snippets for the hosting nodes, never sent to a browser
conf_env = Environment(
    loader=FileSystemLoader("conf_templates"),
    block_start_string="<%",
    block_end_string="%>",
    variable_start_string="<<",
    variable_end_string=">>",
    autoescape=False,
)


def send_welcome(user):
    msg = Message("Welcome", recipients=[user.email])
    msg.body = render_template("mail/welcome.txt", user=user)
    msg.html = render_template("mail/welcome.html", user=user)
    mail.send(msg)


def write_node_conf(node):
    text = conf_env.get_template("node.conf").render(node=node)
    with open(os.path.join(os.environ["CONF_DIR"], f"node-{node.id}.conf"), "w") as fh:
        fh.write(text)
