from flask import Flask, request, send_from_directory

app = Flask(__name__)


@app.get("/theme.css")
def theme():
    theme_name = request.args.get("theme", "light")
    return send_from_directory("/srv/themes/" + theme_name, "theme.css")  # finding: path-traversal
