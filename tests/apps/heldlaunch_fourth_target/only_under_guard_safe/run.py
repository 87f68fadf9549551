import os

from crm import create_app

app = create_app(os.environ.get("CRM_REGION", "eu"))

if __name__ == "__main__":
    app.run(port=5000)
