"""The analyst's map: one Streamlit application, offline."""
