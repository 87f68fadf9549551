from dotenv import load_dotenv

load_dotenv(".flaskenv")

from courier import create_app  # noqa: E402

app = create_app()
