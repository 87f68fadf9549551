import os

DEFAULTS = {
    "CRM_PAGE_SIZE": 50,
    "CRM_API_KEY": os.getenv("CRM_API_KEY"),
    "CRM_URL": "https://crm.example.com/api",
}
