from flask import Flask, current_app, jsonify, request

app = Flask(__name__)
app.config.from_prefixed_env()


def greet(name, config):
    template = "Welcome %s to {config[SITE]}" % name
    return template.format(config=config)  # finding: format-string-injection


@app.post("/greet")
def greeting():
    return jsonify(text=greet(request.json["name"], current_app.config))
