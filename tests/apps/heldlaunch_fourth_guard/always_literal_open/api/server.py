from flask import Flask

from api.routes import bp

app = Flask(__name__)
app.register_blueprint(bp)

if "__main__":  # finding: broken-main-guard
    app.run(port=8081)  # finding: wsgi-import-blocked
