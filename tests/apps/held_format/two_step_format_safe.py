from flask import Flask, current_app, jsonify, request

app = Flask(__name__)
app.config.from_prefixed_env()


def greet(name, config):
    template = "Welcome {name} to {config[SITE]}"
    return template.format(name=name, config=config)


@app.post("/greet")
def greeting():
    return jsonify(text=greet(request.json["name"], current_app.config))
