import { Art, Phone, Ring } from './parts.js';

export function PaidReceipt() {
  return (
    <Art>
      <Phone x={108} y={8} width={104} height={158}>
        <circle cx="46" cy="128" r="8" fill="var(--sand)" strokeWidth="2" />
      </Phone>
      <path d="M92 26h136v112l-14-8-13 8-14-8-13 8-14-8-14 8-13-8-14 8-13-8-14 8z" fill="var(--paper)" />
      <circle cx="116" cy="52" r="14" fill="var(--leaf)" stroke="none" />
      <path d="m109 52 5 6 9-11" stroke="var(--paper)" strokeWidth="3.5" />
      <path d="M142 46h66M142 58h42" stroke="var(--line-strong)" strokeWidth="5" />
      <Ring x={106} y={76} width={108} height={30} />
      <text x="160" y="97" textAnchor="middle" className="sign" fill="var(--ink)">
        45.000 đ
      </text>
      <path d="M110 120h52" stroke="var(--line-strong)" strokeWidth="5" />
    </Art>
  );
}
