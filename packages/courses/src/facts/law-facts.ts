/** The facts about identity, personal data and policy that courses rest on, word for word, with their marks. */
export const LAW_FACTS = `- Accounts have level 1 and level 2 (Nghị định 69/2024/NĐ-CP) [found]. Level 2 needs a visit to the police of any commune [found].
- Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 and Nghị định 356/2025/NĐ-CP, both in force from 1/1/2026; the latter replaces Nghị định 13/2023 [found].
- Consent per purpose, no pre-ticked box, provable; say when data are sensitive [found]. Mandatory staff reporting may rest on the operation of a state agency [memory, medium].
- Time limits for requests of a person (Nghị định 356/2025, Điều 5) [found, secondary]: acknowledge within 2 working days; withdraw/restrict/object 15 days; view/correct/copy 10 days; delete 20 days; one extension each (15, 10, 20).
- Breach likely to do harm: notify the authority within 72 hours [found].
- Under 16: a representative exercises the rights; publishing private matters from age 7 needs the child and the representative [found]. So: no named leaderboards of pupils.
- Sensitive: VNeID user name and password, images of cards, tracking of service use, health, location [found]. So: none of the first two is ever stored; health or bank status per person is never stored, only counts.
- Data stay in Viet Nam: no foreign analytics, font, map, captcha or model service is called by the product.
- Nghị quyết 57-NQ/TW (22/12/2024); Kế hoạch 01-KH/BCĐTW (21/3/2025) of the movement [found]; "Khung kiến thức, kỹ năng số cơ bản" Quyết định 757/QĐ-BKHCN (29/4/2025): four audiences (pupils and students; citizens; staff of the state sector; enterprise workers) with AI woven in, and an appendix on assessment and confirmation [found]. Its skill groups and levels could not be read: model framework → audience → group → skill as data to be loaded.
- Targets differ by level of government and year: data, never constants.
- 25 essential public services stopped paper intake from 1/10/2025 (Chỉ thị 24/CT-TTg) [found].
- The commune: xã Đại Sơn, thành phố Hải Phòng (formed on 1/7/2025 from communes of the former Tứ Kỳ district, Hải Dương) [found]; most residents' numbers begin with the former province's code.`;
