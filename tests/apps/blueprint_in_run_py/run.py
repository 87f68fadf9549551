from app import app
from app.views import bp
if __name__ == "__main__":
    app.register_blueprint(bp)  # finding: setup-only-under-main
    app.run()
