from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.get("/hint")
def hint():
    topic = request.args.get("topic", "none")

    def block(title, body="{{ topic }}"):
        return f"<h2>{title}</h2><p>{body}</p>"

    return render_template_string(block("Hint"), topic=topic)
