import os

from app import create_app

config = "app.settings." + os.environ.get("APP_MODE", "Development")
app = create_app(config)

if __name__ == "__main__":
    app.run(use_reloader=True)  # finding: debug-enabled
