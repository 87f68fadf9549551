import os

from crm import create_app

if __name__ == "__main__":
    app = create_app(os.environ.get("CRM_REGION", "eu"))
    app.run(port=5000)
