import { interpretationText } from '../../../text/draft-interpretation.ts'
import { FieldFault } from '../../../ui/FieldFault.tsx'
import { examplesOf } from './examples.ts'
import { withMember, withRole } from './mapping-edit.ts'
import { faultOf, fieldOf } from './mapping-faults.ts'
import { type MappingFields, idOf } from './mapping-fields.ts'
import { AxisRole, type FileAxis, type MappedAxis } from '@noegletal/domain'

/** What each column or axis means, with its first members to go by. */
export function AxisFields({ mapping, shape, faults, onChange }: MappingFields) {
  return (
    <div className="axes">
      {mapping.axes.map((axis, index) => {
        const fileAxis = shape.axes[index]
        return (
          fileAxis && (
            <Axis
              key={fieldOf.axis(index)}
              axis={axis}
              fileAxis={fileAxis}
              index={index}
              faults={faults}
              onRole={(role) => onChange(withRole(mapping, index, role))}
              onMember={(member) => onChange(withMember(mapping, index, member))}
            />
          )
        )
      })}
    </div>
  )
}

type AxisProps = Pick<MappingFields, 'faults'> & {
  readonly axis: MappedAxis
  readonly fileAxis: FileAxis
  readonly index: number
  readonly onRole: (role: AxisRole) => void
  readonly onMember: (member: string | null) => void
}

function Axis({ axis, fileAxis, index, faults, onRole, onMember }: AxisProps) {
  const { mapping: words } = interpretationText
  const field = fieldOf.axis(index)
  const id = idOf(field)
  const fault = faultOf(faults, field)
  return (
    <fieldset className="axis">
      <legend className="axis__heading">{words.axis(axis.heading)}</legend>
      <p className="quiet" id={`${id}-members`}>
        {words.example(examplesOf(fileAxis))}
      </p>
      <div className={`form-group ${fault === null ? '' : 'form-error'}`}>
        <label className="form-label" htmlFor={id}>
          {words.role}
        </label>
        <FieldFault id={id} message={fault} />
        <select
          id={id}
          className="form-select"
          value={axis.role}
          aria-describedby={`${id}-members${fault === null ? '' : ` ${id}-fault`}`}
          aria-invalid={fault !== null}
          onChange={(event) => onRole(AxisRole.parse(event.target.value))}
        >
          {AxisRole.options.map((role) => (
            <option key={role} value={role}>
              {words.roles[role]}
            </option>
          ))}
        </select>
      </div>
      {axis.role === 'fixed' && (
        <Member
          id={idOf(fieldOf.member(index))}
          axis={axis}
          fileAxis={fileAxis}
          fault={faultOf(faults, fieldOf.member(index))}
          onMember={onMember}
        />
      )}
    </fieldset>
  )
}

type MemberProps = Pick<AxisProps, 'axis' | 'fileAxis' | 'onMember'> & {
  readonly id: string
  readonly fault: string | null
}

function Member({ id, axis, fileAxis, fault, onMember }: MemberProps) {
  const { mapping: words } = interpretationText
  return (
    <div className={`form-group ${fault === null ? '' : 'form-error'}`}>
      <label className="form-label" htmlFor={id}>
        {words.member}
      </label>
      <FieldFault id={id} message={fault} />
      <select
        id={id}
        className="form-select"
        value={axis.member ?? ''}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onChange={({ target }) => onMember(target.value === '' ? null : target.value)}
      >
        <option value="">{words.chooseMember}</option>
        {fileAxis.members.map((member) => (
          <option key={member}>{member}</option>
        ))}
      </select>
    </div>
  )
}
