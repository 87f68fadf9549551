from flask import Flask

from pages import bp

app = Flask(__name__)
app.register_blueprint(bp)

if "__main__":  # finding: broken-main-guard
    app.run(port=4000)  # finding: run-on-import
