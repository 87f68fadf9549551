from flask import Flask, render_template_string

DEFAULTS = {"DEBUG": True, "TEMPLATES_AUTO_RELOAD": False}

app = Flask(__name__)
app.config.update({**DEFAULTS, "DEBUG": False})


@app.route("/")
def index():
    return render_template_string("<h1>Choir</h1><p>{{ n }} singers</p>", n=24)


@app.route("/debug")
def debug():
    return {"debug": app.debug}


if __name__ == "__main__":
    app.run(port=5000, debug=app.config["DEBUG"], use_reloader=True)
