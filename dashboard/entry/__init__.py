"""Where Streamlit enters."""
