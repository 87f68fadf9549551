import os

DEFAULTS = {
    "CRM_PAGE_SIZE": 50,
    "CRM_API_KEY": "e7b63c91dbf0aa0122874561fbfeeb8eb81b6abd",  # finding: hardcoded-credential
    "CRM_URL": "https://crm.example.com/api",
}
